// The reference evaluator against cases worked out by hand.
import Testing
