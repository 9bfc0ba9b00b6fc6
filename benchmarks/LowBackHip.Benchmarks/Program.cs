using System.Globalization;
using BenchmarkDotNet.Running;
using LowBackHip.Benchmarks.Baselines;
using LowBackHip.Benchmarks.Batch;
using LowBackHip.Benchmarks.Tables;
using LowBackHip.Catalog;

switch (args)
{
    case ["write-delegates", var file]:
        File.WriteAllText(file, DelegateWriter.Write(BuiltInCatalog.Instance));
        break;
    case ["write-presentations", var file, var people]:
        Population.Write(file, int.Parse(people, CultureInfo.InvariantCulture));
        break;
    case ["report"]:
        ResultTables.WriteAll();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
