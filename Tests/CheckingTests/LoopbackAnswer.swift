import LoopbackServer

/// The loopback server's answer; where our own `Answer` is imported too, the name alone means neither.
typealias LoopbackAnswer = Answer
