using System.Runtime.CompilerServices;
using LowBackHip;
using LowBackHip.Catalog;
using LowBackHip.Reasoning;

// Without an argument an empty program; with one, the first evaluation of a process and nothing else. The difference is what the library costs to start.
return args.Length == 0 || FirstEvaluation.IsRight() ? 0 : 1;

internal static class FirstEvaluation
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static bool IsRight()
    {
        var evaluation = new Evaluator(BuiltInCatalog.Instance).Evaluate(Presentation.Of(person => person
            .Aged(54).Male().HasPainIn(PainRegion.Lumbar).ForDays(21).Reports(Findings.SaddleNumbness)));
        return evaluation.Disposition.AtLeast == Disposition.Emergency && !evaluation.Differential.IsEmpty;
    }
}
