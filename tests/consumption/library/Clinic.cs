using LowBackHip;
using LowBackHip.Catalog;

namespace Consumer;

/// <summary>A clinic's own content, made with what only the surface of both targets offers.</summary>
public static class Clinic
{
    public static Advice BackClass { get; } = new()
    {
        Id = AdviceId.From("our-back-class"),
        Topic = AdviceTopic.Care,
        Text = "Our clinic has a back class every Tuesday. Ask at the desk.",
        Sources = [new Source(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    public static ClinicalCatalog Catalog()
    {
        var builder = BuiltInCatalog.Instance.ToBuilder().WithVersion("0.1.0+clinic.1");
        builder.Advice.Add(BackClass);
        return builder.Build();
    }
}
