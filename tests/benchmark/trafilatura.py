"""A child process of the benchmark: trafilatura, its pages in memory, a timed round whenever it is asked."""
import base64
import json
import resource
import sys
import time

from trafilatura import bare_extraction


def run_round(pages):
    """Text and metadata, as a record of cleancopy's has both."""
    times = {"cpuMs": [], "wallMs": [], "failed": 0}
    for page in pages:
        wall, cpu = time.perf_counter(), time.process_time()
        try:
            if bare_extraction(page, with_metadata=True) is None:
                times["failed"] += 1
        except Exception:
            times["failed"] += 1
        times["cpuMs"].append((time.process_time() - cpu) * 1000)
        times["wallMs"].append((time.perf_counter() - wall) * 1000)
    times["peakMb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return times


pages = []
for line in sys.stdin:
    request = json.loads(line)
    if "pages" in request:
        pages = [base64.b64decode(page) for page in request["pages"]]
        answer = {"pages": len(pages)}
    else:
        answer = run_round(pages)
    print(json.dumps(answer), flush=True)
