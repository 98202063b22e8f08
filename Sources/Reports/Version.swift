/// The version of Stet: of the command, of the daemon, and in every report it writes.
public let stetVersion = "0.2.0"
