local r = debug.getregistry()
