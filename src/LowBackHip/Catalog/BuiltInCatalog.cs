namespace LowBackHip.Catalog;

/// <summary>The clinical content that comes with the library.</summary>
public static class BuiltInCatalog
{
    /// <summary>The version of the built-in content. A change that alters an evaluation is never a patch.</summary>
    public const string Version = "0.1.0";

    /// <summary>The whole content. A test of this library checks that it fits together.</summary>
    /// <remarks>Immutable and safe for any thread. Start from it with <see cref="ClinicalCatalog.ToBuilder"/> to add or replace entries.</remarks>
    public static ClinicalCatalog Instance => Built.Catalog;

    // Built on first use, so that touching one entry does not build the whole.
    private static class Built
    {
        internal static readonly ClinicalCatalog Catalog = Make();

        private static ClinicalCatalog Make()
        {
            var builder = new ClinicalCatalogBuilder(Version);
            builder.Citations.AddChecked(Citations.All);
            builder.Findings.AddChecked(Findings.All);
            builder.Exercises.AddChecked(Exercises.All);
            builder.Treatments.AddChecked(Treatments.All);
            builder.Advice.AddChecked(AdviceEntries.All);
            builder.Conditions.AddChecked(Conditions.All);
            builder.RedFlags.AddChecked(RedFlags.All);
            builder.WithIrritability(PlanRules.EasilyStirredUp).WithFollowUpRules(PlanRules.FollowUp);
            return builder.BuildChecked();
        }
    }
}
