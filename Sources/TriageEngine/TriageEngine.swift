// The umbrella a Swift program imports: everything needed to load a rule book, assess patients and ask them.

@_exported public import Diagnostics
@_exported public import Evaluation
@_exported public import Interviewing
@_exported public import JSONText
@_exported public import PatientRecords
@_exported public import ProblemManual
@_exported public import Reports
@_exported public import RuleLoading
@_exported public import RuleModel
@_exported public import Schemas
@_exported public import Wording
