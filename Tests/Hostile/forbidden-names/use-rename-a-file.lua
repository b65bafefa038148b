os.rename("rules.lua", "OWNED")
