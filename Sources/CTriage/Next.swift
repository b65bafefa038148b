// One step of an interview.

public import CTriageHeader
import TriageEngine

@_cdecl("triage_next")
public func next(
    assessor: OpaquePointer?, patient: UnsafeRawPointer?, length: Int, result: UnsafeMutablePointer<triage_bytes>?
) -> triage_status {
    guard let assessor else { return result.refuse("the pointer `assessor` is null") }
    guard let bytes = text(patient, length) else { return result.refuse("the pointer `patient` is null") }
    guard result != nil else { return TRIAGE_USAGE }
    guard let open = Handle.object(assessor, as: Assessing.self) else { return result.refuse(Handle.foreign) }
    switch open.next(bytes) {
    case .success(let step):
        return result.give(step.json(.compact), step.assessment.isLimited ? TRIAGE_LIMITED : TRIAGE_OK)
    case .failure(let errors):
        return result.give(errors.json(.compact), TRIAGE_BAD_PATIENT)
    }
}
