using LowBackHip.Catalog;

namespace LowBackHip.Tests.Repository;

/// <summary>Few rooms, one direction: who may know whom, read from the built assembly.</summary>
public sealed class ImportDirectionTests
{
    private static readonly Dictionary<string, string[]> Rooms = new()
    {
        ["Model"] = [],
        ["Catalog"] = ["Model"],
        ["Reasoning"] = ["Model"],
        ["Json"] = ["Model"],
        ["Reporting"] = ["Model"],
        ["Hosting"] = ["Model", "Catalog", "Reasoning", "Json", "Reporting"],
    };

    // Inside the catalog each shelf may point to those before it, never to one after.
    private static readonly string[][] Shelves =
    [
        [nameof(Citations)],
        [nameof(Findings)],
        [nameof(Exercises), nameof(Treatments), nameof(AdviceEntries), nameof(PlanRules), nameof(OutcomeMeasures)],
        [nameof(Conditions)],
        [nameof(RedFlags)],
        [nameof(BuiltInCatalog)],
    ];

    [Fact]
    public void Every_type_stands_in_a_room() => Assert.All(Assemblies.Types, type => Assert.True(Rooms.ContainsKey(RoomOf(type)), $"{type} is in {RoomOf(type)}."));

    [Fact]
    public void A_room_knows_only_the_rooms_it_may()
    {
        var wrong =
            from type in Assemblies.Types
            from needed in Assemblies.NeededBy(type).Where(Assemblies.Types.Contains)
            let arrow = (From: RoomOf(type), To: RoomOf(needed))
            where arrow.From != arrow.To && !Rooms[arrow.From].Contains(arrow.To)
            select $"{arrow.From} knows {arrow.To}: {type} needs {needed}.";
        Assert.Empty(wrong.Distinct());
    }

    [Fact]
    public void The_walk_sees_what_code_uses() =>
        Assert.Contains(typeof(BuiltInCatalog), Assemblies.Types.Where(type => RoomOf(type) == "Hosting").SelectMany(Assemblies.NeededBy));

    [Fact]
    public void In_the_catalog_entries_point_one_way_from_citations_to_red_flags()
    {
        var wrong =
            from type in Assemblies.Types
            let shelf = ShelfOf(type)
            where shelf >= 0
            from needed in Assemblies.NeededBy(type)
            where ShelfOf(needed) >= shelf && Assemblies.Outermost(needed) != Assemblies.Outermost(type)
            select $"{type} needs {needed}.";
        Assert.Empty(wrong.Distinct());
    }

    private static int ShelfOf(Type type) =>
        RoomOf(type) == "Catalog" ? Array.FindIndex(Shelves, shelf => shelf.Contains(Assemblies.Outermost(type).Name)) : -1;

    private static string RoomOf(Type type) => Assemblies.Outermost(type).Namespace switch
    {
        "LowBackHip" => "Model",
        "Microsoft.Extensions.DependencyInjection" => "Hosting",
        { } name when name.StartsWith("LowBackHip.", StringComparison.Ordinal) => name["LowBackHip.".Length..],
        var other => other ?? "nowhere",
    };
}
