os.remove("rules.lua")
