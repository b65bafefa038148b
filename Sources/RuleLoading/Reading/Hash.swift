// SHA-256 over the names and contents of a book's files.

import CMessageDigest

/// SHA-256 over all files, sorted by the bytes of their names: for each the name, a zero byte, the length of the
/// contents as 8 bytes (most significant first) and the contents. Lower-case hexadecimal.
func hash(of files: [RuleBookFile]) -> String {
    var context = SHA2_CTX()
    SHA256Init(&context)
    for file in files.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
        let length = withUnsafeBytes(of: UInt64(file.bytes.count).bigEndian) { Array($0) }
        let frame = Array(file.name.utf8) + [0] + length
        SHA256Update(&context, frame, frame.count)
        SHA256Update(&context, file.bytes, file.bytes.count)
    }
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Final(&digest, &context)
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
