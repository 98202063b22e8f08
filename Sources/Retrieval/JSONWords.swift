/// What a value of JSON must be to be read as a type, in words for whoever wrote it: "a text".
public func jsonWords(for type: any Any.Type) -> String {
    switch type {
    case is String.Type: "a text"
    case is Bool.Type: "true or false"
    case is Int.Type: "a whole number"
    case is Double.Type: "a number"
    case is [String: Any].Type: "an object"
    case is [Any].Type: "a list"
    default: "of another type"
    }
}
