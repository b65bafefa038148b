// TriageEngine
