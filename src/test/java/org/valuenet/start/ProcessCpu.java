package org.valuenet.start;

import java.lang.management.ManagementFactory;

import com.sun.management.OperatingSystemMXBean;

/** CPU time of this process, for benchmarks. */
public final class ProcessCpu {

	private ProcessCpu() {
	}

	/** CPU seconds so far, on all cores. */
	public static double seconds() {
		return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
	}

}
