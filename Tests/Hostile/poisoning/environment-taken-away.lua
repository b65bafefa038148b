_ENV = nil
finding "x" {}
