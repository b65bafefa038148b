_ENV = {}
x = 1
