print("OWNED")
