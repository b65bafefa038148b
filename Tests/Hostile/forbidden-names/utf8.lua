local x = utf8
