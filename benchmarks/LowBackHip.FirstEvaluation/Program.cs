using System.Runtime.CompilerServices;
using LowBackHip;
using LowBackHip.Catalog;
using LowBackHip.Reasoning;

// Without an argument an empty program; with "evaluate" the first evaluation of a process and nothing else, and with another word only what comes before it.
// The difference is what the library costs to start.
return args switch
{
    [] => 0,
    ["load"] => FirstEvaluation.Load(),
    ["catalog"] => FirstEvaluation.Catalog(),
    ["compile"] => FirstEvaluation.Compile(),
    _ => FirstEvaluation.IsRight() ? 0 : 1,
};

internal static class FirstEvaluation
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static int Load() => Presentation.Empty.Sites.Length;

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static int Catalog() => BuiltInCatalog.Instance.RedFlags.IsEmpty ? 1 : 0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static int Compile() => new Evaluator(BuiltInCatalog.Instance).Triage(Presentation.Empty).IsSettled ? 1 : 0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static bool IsRight()
    {
        var evaluation = new Evaluator(BuiltInCatalog.Instance).Evaluate(Presentation.Of(person => person
            .Aged(54).Male().HasPainIn(PainRegion.Lumbar).ForDays(21).Reports(Findings.SaddleNumbness)));
        return evaluation.Disposition.AtLeast == Disposition.Emergency && !evaluation.Differential.IsEmpty;
    }
}
