local c = os.clock()
