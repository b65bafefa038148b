local y = ("x"):upper()
