red_flag = finding
