"""Read, registrable domain and group-by with pandas and tldextract: FILE ENCODING DELIMITER -> JSON on stdout."""
import json
import resource
import sys
import time

import pandas
import tldextract

path, encoding, delimiter = sys.argv[1:4]
start = time.perf_counter()
extract = tldextract.TLDExtract(suffix_list_urls=(), include_psl_private_domains=True)
rows = pandas.read_csv(path, encoding={"utf16le": "utf-16", "utf8": "utf-8"}[encoding], sep=delimiter, low_memory=False)
domains = rows["Referring page URL"].map(lambda url: extract(url).registered_domain)
groups = rows.groupby(domains).size()
print(json.dumps({
    "ms": (time.perf_counter() - start) * 1000,
    "peakMb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    "rows": len(rows),
    "result": len(groups),
}))
