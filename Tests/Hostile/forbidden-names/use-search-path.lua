package.path = "/tmp/?.lua"
