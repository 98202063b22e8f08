import NIOCore

/// Serves every connection of `listener` until the task is cancelled or the lifetime is over.
func serve(
    _ listener: NIOAsyncChannel<NIOAsyncChannel<ByteBuffer, ByteBuffer>, Never>,
    for lifetime: Duration, log: Log, responder: @escaping LoopbackServer.Responder
) async {
    await withTaskGroup(of: Void.self) { group in
        group.addTask {
            try? await listener.executeThenClose { connections in
                try await withThrowingDiscardingTaskGroup { group in
                    for try await connection in connections {
                        group.addTask { await serve(connection, log: log, responder: responder) }
                    }
                }
            }
        }
        group.addTask { try? await Task.sleep(for: lifetime) }
        // Whichever ends first ends the other.
        await group.next()
        group.cancelAll()
    }
}

/// Answers the requests of one connection in turn.
private func serve(
    _ connection: NIOAsyncChannel<ByteBuffer, ByteBuffer>, log: Log,
    responder: LoopbackServer.Responder
) async {
    let number = log.connect()
    // A connection that breaks is part of the game; the log has what matters of it.
    // Bytes go to the channel itself, which says when they are sent: what only waits to be sent is lost
    // when the connection closes.
    let channel = connection.channel
    try? await connection.executeThenClose { inbound, _ in
        var arrivals = inbound.makeAsyncIterator()
        var received: [UInt8] = []
        while let buffer = try await arrivals.next() {
            received += buffer.readableBytesView
            while let request = LoopbackRequest.parse(&received, connection: number) {
                let answer = responder(request, log.begin(request))
                var isAbandoned = false
                defer { log.end(abandoned: isAbandoned) }
                do {
                    for step in answer.steps {
                        switch step {
                        case .bytes(let bytes):
                            try await channel.writeAndFlush(ByteBuffer(bytes: bytes)).get()
                        case .wait(let duration):
                            try await Task.sleep(for: duration)
                        case .stall:
                            while try await arrivals.next() != nil {}
                            isAbandoned = true
                            return
                        case .endless(let chunk, let limit):
                            let buffer = ByteBuffer(bytes: chunk)
                            for _ in 0..<(limit / max(1, chunk.count)) {
                                try await channel.writeAndFlush(buffer).get()
                            }
                        case .close:
                            return
                        }
                    }
                } catch {
                    isAbandoned = true
                    throw error
                }
            }
        }
    }
}
