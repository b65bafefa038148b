local x = assert
