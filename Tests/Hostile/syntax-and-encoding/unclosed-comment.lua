--[[ never closed
finding "x" {}
