// Assessors, and one patient at a time.

public import CTriageHeader
import TriageEngine

@_cdecl("triage_assessor_create")
public func createAssessor(
    book: OpaquePointer?, flags: UInt32, assessor: UnsafeMutablePointer<OpaquePointer?>?,
    result: UnsafeMutablePointer<triage_bytes>?
) -> triage_status {
    assessor?.pointee = nil
    guard let assessor else { return result.refuse("the pointer `assessor` is null") }
    guard let book else { return result.refuse("the pointer `book` is null") }
    guard let isLenient = isLenient(flags) else { return result.refuse("`flags` has a flag that does not exist") }
    guard result != nil else { return TRIAGE_USAGE }
    guard let open = Handle.object(book, as: OpenBook.self) else { return result.refuse(Handle.foreign) }
    assessor.pointee = Handle.retain(Assessing(open.book, lenient: isLenient))
    return result.give([], TRIAGE_OK)
}

@_cdecl("triage_assessor_free")
public func free(assessor: OpaquePointer?) { Handle.release(assessor) }

@_cdecl("triage_assess")
public func assess(
    assessor: OpaquePointer?, patient: UnsafeRawPointer?, length: Int, result: UnsafeMutablePointer<triage_bytes>?
) -> triage_status {
    guard let assessor else { return result.refuse("the pointer `assessor` is null") }
    guard let bytes = text(patient, length) else { return result.refuse("the pointer `patient` is null") }
    guard result != nil else { return TRIAGE_USAGE }
    guard let open = Handle.object(assessor, as: Assessing.self) else { return result.refuse(Handle.foreign) }
    switch open.assess(bytes) {
    case .success(let assessment):
        return result.give(assessment.json, assessment.isLimited ? TRIAGE_LIMITED : TRIAGE_OK)
    case .failure(let errors):
        return result.give(errors.json(.compact), TRIAGE_BAD_PATIENT)
    }
}

/// The caller's bytes; `nil` for a null pointer to some. A length above what Swift can count is the largest it can,
/// which every reader refuses by its length alone.
func text(_ start: UnsafeRawPointer?, _ length: Int) -> UnsafeBufferPointer<UInt8>? {
    let count = length < 0 ? Int.max : length
    guard start != nil || count == 0 else { return nil }
    return UnsafeBufferPointer(start: start?.assumingMemoryBound(to: UInt8.self), count: count)
}

/// What the flags say; `nil` where one of them does not exist.
func isLenient(_ flags: UInt32) -> Bool? {
    flags & ~TRIAGE_LENIENT.rawValue == 0 ? flags & TRIAGE_LENIENT.rawValue != 0 : nil
}
