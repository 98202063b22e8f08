#if Benchmarks
    import Foundation

    /// A certificate for 127.0.0.1 that nobody else trusts, made for one run.
    struct Certificate {
        let folder: String

        init() throws {
            let folder = FileManager.default.temporaryDirectory
                .appendingPathComponent("stet-bench-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            self.folder = folder.path
            let openssl = Process()
            openssl.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            openssl.arguments = [
                "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
                "-nodes", "-days", "1", "-subj", "/CN=127.0.0.1", "-addext",
                "subjectAltName=IP:127.0.0.1", "-keyout",
                folder.appendingPathComponent("key.pem").path,
                "-out", folder.appendingPathComponent("certificate.pem").path,
            ]
            openssl.standardError = FileHandle.nullDevice
            try openssl.run()
            openssl.waitUntilExit()
            guard openssl.terminationStatus == 0 else {
                throw Failure("openssl ended with \(openssl.terminationStatus)")
            }
        }

        func remove() { try? FileManager.default.removeItem(atPath: folder) }
    }
#endif
