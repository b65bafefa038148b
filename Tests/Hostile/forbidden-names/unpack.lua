local x = unpack
