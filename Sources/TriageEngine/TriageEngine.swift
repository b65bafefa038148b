// The umbrella a Swift program imports: everything needed to load a rule book, assess patients and ask them.

@_exported public import Evaluation
@_exported public import Exchange
@_exported public import Interview
@_exported public import ProblemManual
@_exported public import RuleBook
@_exported public import RuleLoading
@_exported public import Schemas
