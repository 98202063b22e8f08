// Golden files and marked text, for every suite.
