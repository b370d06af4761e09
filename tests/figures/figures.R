# Rscript figures.R FOLDER SAID: what figures.py does, with base R alone and the read_export.R that lies in the export: the figures of
# `cohortctl events`, `efficacy` and `pk`, worked out of the CSV export in FOLDER, against what the program said (SAID/events.csv,
# efficacy.json, efficacy.txt, pk.json).
arguments <- commandArgs(trailingOnly = TRUE)
folder <- arguments[1]
said_in <- arguments[2]
source(file.path(folder, "read_export.R"))
data <- read_export(folder)

# JSON as nested lists; null is NULL in a list.
read_json <- function(text) {
  text <- enc2utf8(paste(text, collapse = "\n"))
  tokens <- regmatches(text, gregexpr("\"(\\\\.|[^\"\\\\])*\"|-?[0-9][0-9.eE+-]*|true|false|null|[][{}:,]", text, perl = TRUE))[[1]]
  at <- 0
  read <- function() {
    at <<- at + 1
    token <- tokens[at]
    if (token == "{" || token == "[") {
      values <- list()
      names <- character()
      while (!(tokens[at + 1] %in% c("}", "]"))) {
        if (tokens[at + 1] == ",") at <<- at + 1
        if (token == "{") {
          names <- c(names, gsub("^\"|\"$", "", tokens[at + 1]))
          at <<- at + 2
        }
        values[length(values) + 1] <- list(read())
      }
      at <<- at + 1
      if (token == "{") structure(values, names = names) else values
    } else if (token == "null") NULL
    else if (token %in% c("true", "false")) token == "true"
    else if (startsWith(token, "\"")) gsub("\\\\(.)", "\\1", substr(token, 2, nchar(token) - 1))
    else as.numeric(token)
  }
  read()
}
lines_of <- function(name) readLines(file.path(said_in, name), encoding = "UTF-8", warn = FALSE)
protocol <- read_json(as.character(data$DESIGN$DESFILE[nrow(data$DESIGN)]))

differences <- character()
compared <- 0
same <- function(said, ours) {
  if (is.null(said) || is.null(ours)) return(is.null(said) && (is.null(ours)))
  if (length(ours) != 1 || length(said) != 1) return(identical(said, ours))
  if (is.na(ours)) return(FALSE)
  if (is.numeric(said) && is.numeric(ours)) return(abs(said - ours) <= 2e-14 * max(abs(said), abs(ours)))
  identical(said, ours)
}
# Whatever the program said has to be ours.
compare <- function(path, said, ours) {
  if (is.list(said) && (!is.null(names(said)) || length(said) == length(ours))) {
    keys <- if (is.null(names(said))) seq_along(said) else names(said)
    for (key in keys) compare(paste0(path, ".", key), said[[key]], if (is.list(ours)) ours[[key]] else "missing")
  } else {
    compared <<- compared + 1
    if (!same(said, ours)) differences <<- c(differences, paste0(path, ": said ", format(said, digits = 17), ", read ", format(ours, digits = 17)))
  }
}
of <- function(table, subject) data[[table]][data[[table]]$SUBJKEY == subject, ]
known <- function(x) x[!is.na(x)]
null_if_na <- function(x) if (length(x) == 0 || is.na(x[1])) NULL else x[[1]]

zone <- as.character(data$SITE$SITETZ[1])
local_day <- function(moment) as.Date(format(moment, tz = zone, format = "%Y-%m-%d"))
# First and last day that can be meant by a time that is known in part ("2026-03"), else the day.
days_meant <- function(text, day) {
  text <- as.character(text)
  if (is.na(text)) return(if (is.na(day)) NULL else c(day, day))
  if (grepl("T", text)) return(rep(local_day(as.POSIXct(text, format = "%Y-%m-%dT%H:%MZ", tz = "UTC")), 2))
  if (nchar(text) == 10) return(rep(as.Date(text), 2))
  first <- as.Date(paste0(text, if (nchar(text) == 7) "-01" else "-01-01"))
  c(first, seq(first, by = if (nchar(text) == 7) "month" else "year", length.out = 2)[2] - 1)
}
earliest <- function(days) if (is.null(days)) NULL else days[1]

subject_of <- function(i) {
  infusion <- data$EX[i, ]
  key <- infusion$SUBJKEY
  assigned <- of("ASSIGN", key)[1, ]
  screening <- data$SCR[data$SCR$ROWID == assigned$SCRROW, ]
  list(key = key, number = as.character(assigned$SUBJID), level = as.integer(assigned$DOSELVL), started = infusion$EXSTDTC,
       infused = local_day(infusion$EXSTDTC), diagnosis = as.character(screening$DIAG), events = of("AE", key))
}
subjects <- lapply(order(data$EX$EXSTDTC), subject_of)

worst <- function(event, scale) {
  later <- data$AEGRADE$GRGRADE[data$AEGRADE$AEROW == event$ROWID & data$AEGRADE$GRSCALE == scale]
  grades <- known(c(event[[c(ctcae = "AETOXGR", crs = "AECRSGR", icans = "AEICANGR")[[scale]]]], later))
  if (length(grades)) max(grades) else NA
}

# events
syndromes <- c(crs = "cytokine[ -]release syndrome|\\bcrs\\b", icans = "immune effector cell[ -]associated neurotoxicity|\\bicans\\b")
classes <- sapply(protocol$safety$expected, function(e) e$soc$en)
names(classes) <- sapply(protocol$safety$expected, function(e) e$en)
# "kind/class/term" → the worst grade of the subject's events that count; 0: not recorded.
worst_by_row <- function(subject) {
  rows <- list()
  raise <- function(place, grade) rows[[place]] <<- max(rows[[place]], grade)
  for (i in seq_len(nrow(subject$events))) {
    event <- subject$events[i, ]
    if (days_meant(event$AESTKN, event$AESTDTC)[2] < subject$infused) next
    term <- as.character(event$AETERM)
    class <- if (term %in% names(classes)) classes[[term]] else "Not coded"
    grade <- worst(event, "ctcae")
    for (place in c("any//", paste0("class/", class, "/"), paste0("term/", class, "/", term))) raise(place, grade)
    for (kind in names(syndromes)) {
      grade <- worst(event, kind)
      if (!is.na(grade) || grepl(syndromes[[kind]], tolower(term))) raise(paste0(kind, "//"), if (is.na(grade)) 0 else grade)
    }
  }
  rows
}
event_row <- function(place, level, found) {
  here <- found[level == "total" | sapply(subjects, function(s) s$level) == level]
  grades <- unlist(lapply(here, function(rows) rows[[place]]))
  severe <- sum(grades >= 3)
  share <- function(count) if (length(here)) sprintf("%.1f", 100 * count / length(here)) else ""
  counts <- sapply(1:5, function(g) sum(grades == g))
  not_recorded <- if (grepl("^(crs|icans)/", place)) as.character(sum(grades == 0)) else ""
  c(length(here), counts, length(grades), share(length(grades)), severe, share(severe), not_recorded)
}
compare_events <- function() {
  table <- read.csv(file.path(said_in, "events.csv"), colClasses = "character", fileEncoding = "UTF-8-BOM", check.names = FALSE)
  found <- lapply(subjects, worst_by_row)
  places <- unique(c("any//", "crs//", "icans//", unlist(lapply(found, names))))
  levels <- c(seq_along(protocol$levels), "total")
  ours <- as.vector(outer(places, levels, paste, sep = "/"))
  told <- paste(table$kind, table$organ_class, table$term, table$level, sep = "/")
  compare("events: rows", paste(sort(told), collapse = "|"), paste(sort(ours), collapse = "|"))
  for (i in seq_along(told)) {
    place <- sub("/[^/]*$", "", told[i])
    compare(paste("events", told[i]), as.list(unname(unlist(table[i, 5:15]))), as.list(as.character(event_row(place, table$level[i], found))))
  }
}

# efficacy
ranks <- c("cr", "crh", "cri", "mlfs", "pr", "no-response", "progression")
remission <- ranks[1:3]
response <- ranks[1:5]
failures <- c("relapse", "progression")
lymphoma <- c("b-lbl", "t-lbl")

rate <- function(count, n) {
  told <- list(count = count, n = n)
  if (n == 0) return(told)
  c(told, list(share = count / n, lower = if (count == 0) 0 else qbeta(0.025, count, n - count + 1),
               upper = if (count == n) 1 else qbeta(0.975, count + 1, n - count)))
}
to_half <- function(steps, key) {
  for (i in seq_along(steps)) {
    value <- steps[[i]][[key]]
    if (is.null(value)) return(NULL)
    if (value > 0.5 + 1e-9) next
    if (value < 0.5 - 1e-9) return(steps[[i]]$day)
    for (later in steps[-seq_len(i)]) if (!is.null(later[[key]]) && later[[key]] < value) return((steps[[i]]$day + later$day) / 2)
    return(steps[[i]]$day)
  }
  NULL
}
kaplan_meier <- function(days, events) {
  survival <- 1
  variance <- 0
  steps <- list()
  for (day in sort(unique(days[events]))) {
    risk <- sum(days >= day)
    died <- sum(days == day & events)
    survival <- survival * (risk - died) / risk
    if (died < risk) variance <- variance + died / (risk * (risk - died))
    step <- list(day = day, atRisk = risk, events = died, survival = survival, standardError = 0)
    if (survival > 0) {
      width <- qnorm(0.975) * sqrt(variance) / abs(log(survival))
      place <- log(-log(survival))
      step$standardError <- survival * sqrt(variance)
      step <- c(step, list(lower = exp(-exp(place + width)), upper = exp(-exp(place - width))))
    }
    steps[[length(steps) + 1]] <- step
  }
  list(n = length(days), events = sum(events), steps = steps, median = to_half(steps, "survival"),
       medianLower = to_half(steps, "lower"), medianUpper = to_half(steps, "upper"))
}
from_response <- function(subject, wanted) {
  given <- as.character(subject$responses$RSRESP)
  days <- subject$responses$RSDTC
  end <- match(TRUE, given %in% failures, length(given) + 1)
  first <- match(TRUE, given %in% wanted, length(given) + 1)
  if (first >= end) return(NULL)
  from <- days[first]
  loses <- c(failures, if (!(subject$diagnosis %in% lymphoma)) "no-response")
  lost <- days[days > from & given %in% loses]
  died <- subject$died
  if (length(lost) && !(!is.null(died) && died < lost[1])) return(list(from = from, until = lost[1], event = TRUE))
  if (!is.null(died)) return(list(from = from, until = max(from, died), event = TRUE))
  list(from = from, until = max(from, days[given != "not-evaluable"]), event = FALSE)
}
contacts_of <- function(subject) {
  key <- subject$key
  follow_up <- of("FU", key)
  days <- c(subject$infused, follow_up$FUDTC[follow_up$FUSTAT != "lost-to-follow-up"], of("RS", key)$RSDTC, subject$events$AESTDTC)
  for (i in seq_len(nrow(subject$events))) {
    event <- subject$events[i, ]
    for (since in as.character(data$AEGRADE$GRSTDTC[data$AEGRADE$AEROW == event$ROWID])) days <- c(days, earliest(days_meant(since, NA)))
    days <- c(days, earliest(days_meant(event$AEENKN, event$AEENDTC)))
  }
  dlt <- of("DLT", key)
  c(days, dlt$DLTDTC[dlt$DLTOUT != "not-evaluable"], dlt$DLTFUEND[dlt$DLTOUT == "not-evaluable"])
}
follow <- function(subject, on) {
  given <- of("RS", subject$key)
  given <- given[given$RSDTC > subject$infused & given$RSDTC <= on, ]
  subject$responses <- given <- given[order(given$RSDTC), ]
  words <- as.character(given$RSRESP)
  counted <- seq_len(match(TRUE, words %in% failures, length(words)))
  if (!length(words)) counted <- integer()
  ranked <- sub("relapse", "progression", words[counted])
  ranked <- match(ranked[ranked != "not-evaluable"], ranks)
  subject$best <- if (length(ranked)) ranks[min(ranked)] else NULL
  mrd <- given$RSMRDNEG[counted][words[counted] %in% remission]
  subject$mrd <- if (subject$diagnosis %in% lymphoma) logical() else known(as.character(mrd)) == "1"
  deaths <- of("FU", subject$key)
  deaths <- deaths$FUDTC[deaths$FUSTAT == "dead" & deaths$FUDTC <= on]
  subject$died <- if (length(deaths)) max(deaths[1], subject$infused) else NULL
  contacts <- known(contacts_of(subject))
  subject$last <- if (is.null(subject$died)) max(contacts[contacts <= on]) else subject$died
  subject$os <- list(from = subject$infused, until = subject$last, event = !is.null(subject$died))
  subject$rfs <- from_response(subject, remission)
  subject$dor <- from_response(subject, response)
  subject
}
days_of <- function(time) as.numeric(time$until - time$from)
group_of <- function(some) {
  count <- function(holds) sum(vapply(some, holds, TRUE))
  best_in <- function(words) rate(count(function(s) !is.null(s$best) && s$best %in% words), length(some))
  in_remission <- count(function(s) !is.null(s$best) && s$best %in% remission && !(s$diagnosis %in% lymphoma))
  group <- list(subjects = length(some), assessed = count(function(s) nrow(s$responses) > 0),
                notEvaluable = count(function(s) nrow(s$responses) > 0 && is.null(s$best)),
                best = sapply(ranks, function(rank) count(function(s) identical(s$best, rank)), simplify = FALSE),
                orr = best_in(response), cr = best_in("cr"), crc = best_in(remission),
                mrdNegative = rate(count(function(s) any(s$mrd)), in_remission), mrdAssessed = count(function(s) length(s$mrd) > 0))
  for (endpoint in c("os", "rfs", "dor")) {
    times <- Filter(Negate(is.null), lapply(some, function(s) s[[endpoint]]))
    group[[endpoint]] <- kaplan_meier(sapply(times, days_of), as.logical(sapply(times, function(t) t$event)))
  }
  watched <- kaplan_meier(sapply(some, function(s) days_of(s$os)), !sapply(some, function(s) s$os$event))
  c(group, list(medianFollowUp = watched$median))
}
told_of <- function(s) {
  time <- function(t) if (is.null(t)) NULL else list(from = format(t$from), until = format(t$until), days = days_of(t), event = t$event)
  list(subject = s$number, level = s$level, disease = s$diagnosis, infused = format(s$infused), best = s$best,
       mrdNegative = if (length(s$mrd)) any(s$mrd) else NULL, died = if (is.null(s$died)) NULL else format(s$died),
       lastContact = format(s$last), os = time(s$os), rfs = time(s$rfs), dor = time(s$dor))
}
percent <- function(share) floor(100 * share + 0.5)
rate_text <- function(r) {
  if (r$n == 0) return("\u2013")
  sprintf("%d/%d \u00b7 %.0f %% (%.0f\u2013%.0f)", r$count, r$n, percent(r$share), percent(r$lower), percent(r$upper))
}
median_text <- function(curve) {
  month <- function(days) if (is.null(days)) "not reached" else sprintf("%.1f", days / 30.4375)
  if (curve$n == 0) return("\u2013")
  if (is.null(curve$median) && is.null(curve$medianLower)) return("not reached")
  if (is.null(curve$medianLower)) return(paste(month(curve$median), "(interval cannot be determined)"))
  sprintf("%s (%s\u2013%s)", month(curve$median), month(curve$medianLower), month(curve$medianUpper))
}
efficacy_lines <- function(group) {
  survival <- function(name, curve) sprintf("  %s: n = %d, with the event %d, median in months %s", name, curve$n, curve$events, median_text(curve))
  c(paste("  ORR", rate_text(group$orr)), paste("  CR", rate_text(group$cr)), paste("  CR/CRh/CRi", rate_text(group$crc)),
    paste("  MRD negative", rate_text(group$mrdNegative)),
    survival("OS", group$os), survival("RFS", group$rfs), survival("DoR", group$dor))
}
compare_efficacy <- function() {
  said <- read_json(lines_of("efficacy.json"))
  followed <- lapply(subjects, follow, on = as.Date(said$on))
  level <- sapply(followed, function(s) s$level)
  disease <- sapply(followed, function(s) s$diagnosis)
  groups <- list(group_of(followed))
  for (one in sort(unique(level))) groups <- c(groups, list(c(group_of(followed[level == one]), level = one)))
  for (one in intersect(levels(data$SCR$DIAG), disease)) groups <- c(groups, list(c(group_of(followed[disease == one]), disease = one)))
  compare("efficacy.groups", said$groups, groups)
  compare("efficacy.subjects", said$subjects, lapply(followed, told_of))
  lines <- grep("^  ", lines_of("efficacy.txt"), value = TRUE)
  compare("efficacy.txt", as.list(enc2utf8(lines)), as.list(enc2utf8(unlist(lapply(groups, efficacy_lines)))))
}

# pk
until <- 28
samples_of <- function(subject, analyte, specimen) {
  limit <- data$ASSAY$LLOQ[which(data$ASSAY$LBTESTCD == analyte$id & data$ASSAY$INUSE == "1" & !is.na(data$ASSAY$LLOQ))]
  lloq <- if (length(limit)) limit[1] else if (is.null(analyte$lloq)) 0 else analyte$lloq
  rows <- of("LB", subject$key)
  rows <- rows[rows$LBTESTCD == analyte$id & rows$LBSPEC == specimen & !(rows$LBORRES %in% c("nd", "neg", "pos")), ]
  taken <- of("SMP", subject$key)
  taken <- taken[taken$LBSPEC == specimen, ]
  samples <- data.frame(day = numeric(), value = numeric(), above = logical(), actual = logical())
  reach <- 0
  for (i in seq_len(nrow(rows))) {
    visit <- Filter(function(v) v$id == as.character(rows$VISIT[i]), protocol$measurements$visits)
    if (!length(visit)) next
    visit <- visit[[1]]
    text <- as.character(rows$LBORRES[i])
    above <- startsWith(text, ">")
    value <- if (text == "not-detected" || startsWith(text, "<")) NA else as.numeric(sub("^>", "", text))
    if (!above && !is.na(value) && value < lloq) value <- NA
    at <- as.numeric(difftime(taken$SMPDTC[taken$VISIT == visit$id], subject$started, units = "days"))
    actual <- length(at) > 0 && !(visit$nominal < 0 && at[1] >= 0)
    day <- if (actual) at[1] else visit$nominal
    samples <- rbind(samples[samples$day != day, ], data.frame(day = day, value = value, above = above, actual = actual))
    if (visit$earliest <= until && until <= visit$latest) reach <- max(reach, until - day)
  }
  list(samples = samples[order(samples$day), ], reach = reach)
}
is_log <- function(a, b) b$value < a$value && b$value > 0
area <- function(a, b, logarithmic) {
  width <- b$day - a$day
  if (logarithmic) (a$value - b$value) * width / log(a$value / b$value) else (a$value + b$value) / 2 * width
}
area_under <- function(curve) {
  sum <- 0
  for (i in seq_len(nrow(curve))[-1]) sum <- sum + area(curve[i - 1, ], curve[i, ], is_log(curve[i - 1, ], curve[i, ]))
  sum
}
on_piece <- function(a, b, day, logarithmic) {
  part <- (day - a$day) / (b$day - a$day)
  value <- if (logarithmic) a$value * (b$value / a$value)^part else a$value + (b$value - a$value) * part
  data.frame(day = day, value = value, above = FALSE)
}
line_through <- function(points) {
  n <- nrow(points)
  time <- points$day - mean(points$day)
  logs <- log(points$value) - mean(log(points$value))
  slope <- -sum(time * logs) / sum(time^2)
  r2 <- if (sum(logs^2) > 1e-18) sum(time * logs)^2 / (sum(time^2) * sum(logs^2)) else 0
  length <- points$day[n] - points$day[1]
  list(slope = slope, halfLife = log(2) / slope, adjustedR2 = 1 - (1 - r2) * (n - 1) / (n - 2), terminalPoints = n,
       span = length / (log(2) / slope), falls = slope * length > 1e-9)
}
terminal_phase <- function(quantified, top, least) {
  points <- quantified[0, ]
  for (i in seq_len(nrow(quantified))) {
    if (i <= top) next
    if (quantified$above[i]) points <- points[0, ]
    else if (quantified$value[i] > 0) points <- rbind(points, quantified[i, ])
  }
  if (nrow(points) < 3) return(list(why = "too-few-points"))
  lines <- lapply(3:nrow(points), function(n) line_through(tail(points, n)))
  fit <- sapply(lines, function(l) l$adjustedR2)
  chosen <- which(sapply(lines, function(l) l$falls) & fit >= max(fit) - 1e-4)
  if (!length(chosen)) return(list(why = "not-falling"))
  line <- lines[[max(chosen)]]
  if (line$adjustedR2 < least) list(why = "poor-fit", line = line) else list(phase = line, line = line)
}
area_until <- function(curve, samples, reach, phase) {
  last <- curve[nrow(curve), ]
  after <- samples$day[samples$day > last$day]
  if (length(after)) {
    curve <- rbind(curve, data.frame(day = after[1], value = 0, above = FALSE))
  } else if (last$day < until) {
    if (last$day < until - reach) return(NULL)
    value <- last$value
    if (!is.null(phase)) value <- last$value * exp(-phase$slope * (until - last$day))
    else if (nrow(curve) > 1) {
      before <- curve[nrow(curve) - 1, ]
      value <- max(on_piece(before, last, until, is_log(before, last))$value, 0)
    }
    curve <- rbind(curve, data.frame(day = until, value = value, above = FALSE))
  }
  while (nrow(curve) > 1 && curve$day[nrow(curve) - 1] >= until) curve <- curve[-nrow(curve), ]
  if (nrow(curve) < 2) return(0)
  before <- curve[nrow(curve) - 1, ]
  end <- curve[nrow(curve), ]
  logarithmic <- is_log(before, end)
  cut <- if (end$day > until) on_piece(before, end, until, logarithmic) else end
  area_under(curve[-nrow(curve), ]) + area(before, cut, logarithmic)
}
pk_of <- function(subject, sampled, least) {
  samples <- sampled$samples
  after <- samples[samples$day >= 0, ]
  told <- list(subject = subject$number, level = subject$level, aboveLimit = 0, noHalfLife = "too-few-points", allBelowLimit = nrow(after) > 0,
               sampleTimes = list(actual = sum(after$actual), nominal = sum(!after$actual)))
  curve <- after[!is.na(after$value), c("day", "value", "above")]
  if (!nrow(curve)) return(told)
  first <- curve$day[1]
  below <- samples$day[is.na(samples$value) & samples$day > 0 & samples$day < first]
  zeros <- c(if (first > 0) 0, below)
  curve <- rbind(data.frame(day = zeros, value = rep(0, length(zeros)), above = rep(FALSE, length(zeros))), curve)
  top <- order(-curve$value, -curve$above)[1]
  quantified <- curve
  while (nrow(quantified) > 1 && quantified$value[nrow(quantified)] <= 0) quantified <- quantified[-nrow(quantified), ]
  found <- if (curve$value[top] > 0) terminal_phase(quantified, top, least) else list(why = "too-few-points")
  last <- quantified[nrow(quantified), ]
  above <- sum(curve$above)
  told$noHalfLife <- found$why
  told$aboveLimit <- above
  told$allBelowLimit <- !(curve$value[top] > 0)
  c(told, list(cmax = curve$value[top], tmax = curve$day[top], tlast = last$day, clast = last$value, aucLast = area_under(quantified),
               cmaxSign = if (curve$above[top]) ">" else if (above > 0) "\u2265", clastSign = if (last$above) ">",
               auc28 = area_until(quantified, samples, sampled$reach, found$phase), halfLife = found$phase$halfLife),
    found$line[c("adjustedR2", "span", "terminalPoints")])
}
geometric <- function(values) {
  if (!length(values)) return(NULL)
  spread <- if (length(values) > 1) var(log(values))
  list(n = length(values), geometricMean = exp(mean(log(values))), cvPercent = if (!is.null(spread)) sqrt(expm1(spread)) * 100)
}
level_of <- function(told, level) {
  here <- Filter(function(s) s$level == level && s$sampleTimes$actual + s$sampleTimes$nominal > 0, told)
  able <- Filter(function(s) !s$allBelowLimit, here)
  values <- function(key) unlist(lapply(able, function(s) s[[key]]))
  list(level = level, subjects = length(here), allBelowLimit = length(here) - length(able),
       aboveLimit = sum(sapply(here, function(s) s$aboveLimit > 0)), cmax = geometric(values("cmax")), aucLast = geometric(values("aucLast")),
       auc28 = geometric(values("auc28")), tmaxMedian = if (length(able)) median(values("tmax")))
}
compare_pk <- function() {
  said <- read_json(lines_of("pk.json"))
  analyte <- Filter(function(a) a$id == said$analyte, protocol$measurements$analytes)[[1]]
  least <- protocol$measurements$minimumAdjustedR2
  told <- list()
  for (subject in subjects[order(sapply(subjects, function(s) s$number))]) {
    sampled <- samples_of(subject, analyte, said$specimen)
    if (nrow(sampled$samples)) told[[length(told) + 1]] <- pk_of(subject, sampled, least)
  }
  compare("pk.subjects", said$subjects, told)
  levels <- sort(unique(sapply(told, function(s) s$level)))
  compare("pk.levels", said$levels, lapply(levels, function(level) level_of(told, level)))
  times <- function(key) sum(sapply(told, function(s) s$sampleTimes[[key]]))
  compare("pk.sampleTimes", said$sampleTimes, list(actual = times("actual"), nominal = times("nominal")))
}

compare_events()
compare_efficacy()
compare_pk()
for (line in head(differences, 20)) message(line)
cat(sprintf("figures.R: %d figures compared, %d differ\n", as.integer(compared), length(differences)))
quit(status = as.integer(length(differences) > 0 || compared < 500))
