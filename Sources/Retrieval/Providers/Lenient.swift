import Foundation

/// A field that is `nil` when it is missing or not of the expected form.
///
/// Providers change forms without notice; one odd field must not cost the record.
@propertyWrapper
struct Lenient<Value: Decodable & Sendable>: Decodable, Sendable {
    var wrappedValue: Value?

    init(wrappedValue: Value?) { self.wrappedValue = wrappedValue }

    init(from decoder: any Decoder) {
        wrappedValue = try? decoder.singleValueContainer().decode(Value.self)
    }
}

extension KeyedDecodingContainer {
    /// Takes a missing key for an empty field.
    func decode<Value>(_ type: Lenient<Value>.Type, forKey key: Key) -> Lenient<Value> {
        (try? decodeIfPresent(type, forKey: key)) ?? Lenient(wrappedValue: nil)
    }
}

/// A string, the first of several, or a number written as one.
struct LooseString: Decodable, Sendable {
    let value: String?

    init(from decoder: any Decoder) {
        let container = try? decoder.singleValueContainer()
        value =
            (try? container?.decode(String.self)) ?? (try? container?.decode([String].self))?.first
            ?? (try? container?.decode(Int.self)).map(String.init)
    }
}

extension Decodable {
    /// The value of a JSON text, or `nil` when it is not of this form.
    init?(json bytes: [UInt8]) {
        guard let value = try? JSONDecoder().decode(Self.self, from: Data(bytes)) else {
            return nil
        }
        self = value
    }
}
