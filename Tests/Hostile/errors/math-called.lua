math(1)
