finding "übel" {}
x = übel
