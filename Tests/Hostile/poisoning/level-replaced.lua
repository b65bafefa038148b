emergency = self_care
