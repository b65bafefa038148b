os.execute("touch OWNED")
