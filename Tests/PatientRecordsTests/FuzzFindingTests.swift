// What the fuzzer once found in patients.

import TestSupport
import Testing

@Suite("Found by fuzzing")
struct FuzzFindingTests {
    private static let folder = SharedFolder.package + "/Tests/Fuzz/Found/patient-bytes"

    @Test("stays mended", arguments: SharedFolder.files(in: folder))
    func found(name: String) throws {
        let bytes = try #require(SharedFolder.read(Self.folder + "/" + name))
        #expect(FuzzedPatient().faults(of: bytes).isEmpty)
    }
}
