using System.Runtime.InteropServices;

namespace LowBackHip.Benchmarks.Tables;

/// <summary>What the figures were taken on.</summary>
internal static class Machine
{
    internal static string Header { get; } =
        FormattableString.Invariant($"{Processor()}, {Environment.ProcessorCount} cores; {RuntimeInformation.OSDescription}; {RuntimeInformation.FrameworkDescription}; LowBackHip {LowBackHip.Catalog.BuiltInCatalog.Version}.");

    private static string Processor() =>
        File.Exists("/proc/cpuinfo") && File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) is { } line
            ? line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..]
            : RuntimeInformation.ProcessArchitecture.ToString();
}
