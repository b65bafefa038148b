local y = math.sqrt("4")
