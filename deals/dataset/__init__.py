"""The published data set as one package of files, in and out."""
