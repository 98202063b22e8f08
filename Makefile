# Stet: two commands do all the set-up on a Debian machine with Swift.
#   make run    installs what is missing, builds, checks an example draft, then serves on loopback
#   make test   installs what is missing, builds and runs every test
# Tests run one after another: those with time limits must not starve beside those that work hard.

PACKAGES := libcurl4-openssl-dev libmd4c-dev libgumbo-dev libsqlite3-dev pkg-config
EXAMPLE  := Claims/Corpus/massage-and-back-pain
BUILD    := swift build -c release --product stet
STET      = $$($(BUILD) --show-bin-path)/stet

.PHONY: run test check-example install build lint format evaluate bench bench-retrieval fuzz references tables clean

run: build check-example
	$(STET) serve

check-example:
	@echo "stet check $(EXAMPLE)/article.md --evidence $(EXAMPLE)/evidence.json"
	@$(STET) check $(EXAMPLE)/article.md --evidence $(EXAMPLE)/evidence.json || [ $$? -eq 1 ]

build: install
	$(BUILD)

test: install
	swift build --build-tests
	swift test --skip-build --no-parallel

# Other text than the made one: make bench TEXT=some.txt. In a folder of its own: a trait rebuilds all.
bench: install
	swift build -c release --traits Benchmarks --scratch-path .build-bench --product Benchmarks
	.build-bench/release/Benchmarks --check $(TEXT)

# A thousand records from a server that takes its time, beside curl --parallel, over HTTP/1.1 and HTTP/2.
bench-retrieval: install
	swift build -c release --traits Benchmarks --scratch-path .build-bench --product RetrievalBenchmarks
	.build-bench/release/RetrievalBenchmarks

# Hostile text made on purpose, for so many seconds; see Tests/Fuzz.
SECONDS ?= 60
fuzz: install
	Tests/Fuzz/run $(SECONDS)

# References in six damaged styles and lists of other works, beside a copy of Evidence Inference in FOLDER.
references: build
	Tests/ReferenceMatching/measure $(STET) $(FOLDER)

# What the tests show of records: forms of marks, notations of addresses, faults, pages, notices, failing requests.
TABLES := CitationFormTests|AddressTests|FaultTableTests|TenCitations|PageTableTests|RecordedNoticeTests
tables: install
	swift build --build-tests
	swift test --skip-build --no-parallel --filter '$(TABLES)' | grep -vE '^(◇|✔|↳|Test Suite|\s*Executed)'

# Ends with failure where a figure is worse than the baseline.
evaluate: build
	$(STET) evaluate Claims/Corpus --baseline Claims/Corpus/baseline.json
	$(STET) evaluate --set pairs Claims/Pairs --baseline Claims/Pairs/baseline.json

lint:
	swift format lint --strict --recursive --configuration .swift-format Package.swift Sources Tests

format:
	swift format --in-place --recursive --configuration .swift-format Package.swift Sources Tests

install:
	@command -v swift >/dev/null || { echo "Stet needs Swift 6.3 or newer on the PATH: see swift.org/install."; exit 1; }
	@missing=; for package in $(PACKAGES); do \
	  dpkg -s $$package >/dev/null 2>&1 || missing="$$missing $$package"; done; \
	if [ -n "$$missing" ]; then \
	  echo "Installing$$missing"; \
	  sudo=; [ $$(id -u) -eq 0 ] || sudo=sudo; \
	  $$sudo apt-get update -qq && $$sudo apt-get install -y -qq --no-install-recommends $$missing; fi

clean:
	rm -rf .build .build-bench .build-fuzz
