local c = os.time()
