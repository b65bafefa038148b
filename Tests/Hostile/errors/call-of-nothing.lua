local x
x()
