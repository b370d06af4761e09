# Rscript read_export.R [FOLDER], or source("read_export.R"); data <- read_export("FOLDER"): reads an export of CohortDesk with base R
# alone. Answers a list of data frames; codes are factors, days Date, moments POSIXct (UTC), what is not known NA. Stops where a value
# would be lost on the way. Whether the files are as they were exported: sha256sum -c MANIFEST.sha256
read_export <- function(folder = ".") {
  read_table <- function(file, first) {
    d <- read.csv(file.path(folder, file), colClasses = "character", na.strings = "", encoding = "UTF-8", check.names = FALSE)
    names(d)[1] <- first # whether a byte order mark stands before it or not
    d
  }
  dictionary <- read_table("dictionary.csv", "dataset")
  codes <- read_table("codelists.csv", "codelist")
  lists <- split(codes$code, codes$codelist)
  typed <- function(x, variable) {
    y <- if (!is.na(variable$codelist)) factor(x, levels = lists[[variable$codelist]])
      else suppressWarnings(switch(variable$type,
        integer = as.integer(x),
        float = as.numeric(x),
        date = as.Date(x, format = "%Y-%m-%d"),
        datetime = as.POSIXct(x, format = "%Y-%m-%dT%H:%M:%OSZ", tz = "UTC"),
        x))
    if (any(is.na(y) != is.na(x))) stop(variable$dataset, ".", variable$variable, ": a value would be lost", call. = FALSE)
    y
  }
  one <- function(name) {
    variables <- dictionary[dictionary$dataset == name, ]
    d <- read_table(file.path("raw", paste0(tolower(name), ".csv")), "SUBJKEY")
    if (!identical(names(d), variables$variable)) stop(name, ": the columns are not those of dictionary.csv", call. = FALSE)
    columns <- lapply(seq_along(d), function(i) typed(as.character(d[[i]]), variables[i, ]))
    structure(columns, names = names(d), row.names = seq_len(nrow(d)), class = "data.frame")
  }
  datasets <- unique(dictionary$dataset)
  structure(lapply(datasets, one), names = datasets)
}

if (sys.nframe() == 0L) {
  folder <- c(commandArgs(trailingOnly = TRUE), ".")[1]
  for (name in names(data <- read_export(folder))) cat(name, " ", nrow(data[[name]]), "\n", sep = "")
}
