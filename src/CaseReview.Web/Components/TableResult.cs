using CaseReview.Application.Tables;
using CaseReview.Domain.Common;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Components;

/// <summary>Sends a table as a file, row by row.</summary>
/// <param name="table">The table.</param>
/// <param name="format">As what.</param>
public sealed class TableResult(Table table, TableFormat format) : IActionResult
{
    /// <inheritdoc />
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        var today = UkClock.DateOf(http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());
        var name = $"{table.Name.ToLowerInvariant().Replace(' ', '-')}-{today:yyyy-MM-dd}.{(format is TableFormat.Csv ? "csv" : "xlsx")}";
        http.Response.ContentType = format is TableFormat.Csv ? "text/csv; charset=utf-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        http.Response.Headers.ContentDisposition = Attachment(name);

        // XML and zip writers close their parts with a last write that does not wait.
        if (http.Features.Get<IHttpBodyControlFeature>() is { } body)
        {
            body.AllowSynchronousIO = true;
        }

        await http.RequestServices.GetRequiredService<ITableWriter>().Write(table, format, http.Response.Body, http.RequestAborted);
    }

    // A header holds plain characters alone; an agency's name may hold a ’ or an é.
    private static string Attachment(string name)
    {
        var plain = string.Concat(name.Where(c => char.IsAscii(c) && !char.IsControl(c) && c is not ('"' or '\\')));
        return $"attachment; filename=\"{plain}\"{(plain == name ? "" : $"; filename*=UTF-8''{Uri.EscapeDataString(name)}")}";
    }
}
