local p = io.popen("touch OWNED")
