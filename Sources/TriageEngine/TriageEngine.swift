// The umbrella a Swift program imports: everything needed to load a rule book and assess patients.

@_exported public import Evaluation
@_exported public import Exchange
@_exported public import RuleBook
@_exported public import RuleLoading
