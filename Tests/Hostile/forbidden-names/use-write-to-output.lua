io.write("OWNED")
