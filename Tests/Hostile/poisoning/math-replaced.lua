math = {}
