using System.Reflection;
using System.Text.Json;

namespace LowBackHip.Tests.Repository;

public sealed class AssemblyTests
{
    [Fact]
    public void The_package_is_one_assembly_named_as_the_package() =>
        Assert.Equal("LowBackHip", Assembly.Load("LowBackHip").GetName().Name);

    [Fact]
    public void Tests_run_without_reflection_based_json() =>
        Assert.False(JsonSerializer.IsReflectionEnabledByDefault);

    [Fact]
    public void The_repository_root_holds_the_solution() =>
        Assert.True(File.Exists(RepositoryFiles.PathOf("LowBackHip.sln")));
}
